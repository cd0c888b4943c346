using System.Text;
using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Follows complex fields (域): their codes are not words of the document, their results are.</summary>
internal sealed class DocxFields
{
    private const int LongestCode = 400;

    private readonly Stack<OpenField> _open = [];
    private int _codes;

    public bool IsInCode => _codes > 0;

    public void AddCode(string text)
    {
        if (_open.TryPeek(out var field) && field.IsCode && field.Code.Length + text.Length <= LongestCode) field.Code.Append(text);
    }

    /// <summary>Passes a mark of a field; <paramref name="written"/> counts the characters before it. Gives what shows at the mark itself.</summary>
    public string Pass(WordElement mark, long written)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin":
                _open.Push(new OpenField());
                _codes++;
                var data = mark.FirstChild("ffData");
                if (data?.FirstChild("checkBox") is { } box) return _codes > 1 ? "" : IsTicked(box) ? "☑" : "□";
                _open.Peek().Choice = data?.FirstChild("ddList") is { } list ? Chosen(list) : "";
                break;
            case "separate" when _open.TryPeek(out var field) && field.IsCode:
                field.IsCode = false;
                field.Written = written;
                _codes--;
                break;
            case "end" when _open.TryPop(out var field):
                if (field.IsCode) _codes--;
                return IsInCode || (!field.IsCode && written > field.Written) ? "" : field.Choice.Length > 0 ? field.Choice : FieldCodes.Shown(field.Code.ToString());
        }
        return "";
    }

    // A code that never comes to its end must not swallow the rest of the document.
    public void EndParagraph()
    {
        while (IsInCode)
            if (_open.Pop().IsCode) _codes--;
    }

    private static bool IsTicked(WordElement box) => (box.FirstChild("checked") ?? box.FirstChild("default")).IsOn();

    private static string Chosen(WordElement list)
    {
        var entries = list.Loaded.Where(e => e.Name == "listEntry").ToList();
        return entries.ElementAtOrDefault((list.FirstChild("result") ?? list.FirstChild("default")).Number() ?? 0)?.Value() ?? "";
    }

    private sealed class OpenField
    {
        public bool IsCode { get; set; } = true;

        public StringBuilder Code { get; } = new();

        /// <summary>The entry that a list (下拉型窗体域) shows.</summary>
        public string Choice { get; set; } = "";

        public long Written { get; set; }
    }
}
