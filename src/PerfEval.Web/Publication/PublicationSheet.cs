using PerfEval.Core.Masking;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Publication;

/// <summary>脱敏清单 as a table to take away: what was masked, where and why; never the words behind the stars.</summary>
public static class PublicationSheet
{
    public static Sheet Of(PublicCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        return new Sheet(
            "脱敏清单", [new SheetColumn("序号", ColumnKind.Number), new SheetColumn("行", ColumnKind.Number), new SheetColumn("种类"), new SheetColumn("脱敏后"), new SheetColumn("理由"), new SheetColumn("处理")],
            [.. copy.Data.Select((d, i) => (IReadOnlyList<SheetCell>)
                [new(i + 1), new(d.Line), new(PersonalDataNames.Of(d.Datum.Kind)), new(d.Datum.Masked), new(d.Datum.Reason), new(d.IsKept ? "保留" : "隐去")])]);
    }
}
