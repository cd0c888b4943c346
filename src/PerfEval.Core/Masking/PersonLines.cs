using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>A label alone on its line with the value on the next (栏目与内容分行), as a form is left when its lines are lost: 项目负责人 / 张三 / 联系电话 / 7712345.</summary>
internal static class PersonLines
{
    public static IEnumerable<PersonalDatum> Find(SourceDocument document, string text)
    {
        for (var i = 1; i < document.Blocks.Count; i++)
        {
            var (label, value) = (document.Blocks[i - 1].Span, document.Blocks[i].Span);
            if (label.Length is 0 or > 24 || value.Length is 0 or > 80) continue;
            if (PersonTables.Kind(text.Substring(label.Start, label.Length)) is not { } kind) continue;
            foreach (var datum in PersonTables.Values(text, value, kind, text.Substring(label.Start, label.Length), whole: false))
                // A line that goes on behind the name is no field.
                if (kind is not (PersonalDataKind.Name or PersonalDataKind.Landline) || datum.Span.Length >= text.Substring(value.Start, value.Length).Trim().Length) yield return datum;
        }
    }
}
