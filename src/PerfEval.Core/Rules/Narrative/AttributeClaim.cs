using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>One telling of an attribute (采购方式, 项目性质) of the whole project or of a named thing.</summary>
internal sealed record AttributeClaim(string Attribute, string Subject, string Value, TextSpan Span, int? Year)
{
    /// <summary>供应商: the company that its sentence names; empty for none.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>True when both tell of one thing: 本项目管材 and 管材, or one service bought from one company.</summary>
    public bool IsOfOne(AttributeClaim other)
    {
        if (Subject == other.Subject) return true;
        if (Attribute != "采购方式" || Subject.StartsWith('@') || other.Subject.StartsWith('@')) return false;
        if (Supplier.Length > 0 && Supplier == other.Supplier) return true;
        var (longer, shorter) = Subject.Length > other.Subject.Length ? (Subject, other.Subject) : (other.Subject, Subject);
        return shorter.Length >= 2 && shorter is not ("设备" or "货物" or "服务" or "物资" or "材料" or "工程") && longer.EndsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length <= 6 && !SameThing.Tells(longer[..^shorter.Length]);
    }
}
