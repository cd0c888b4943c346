using System.Text;
using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Gathers the words of one paragraph from its runs.</summary>
internal sealed class DocxInlines(DocxFields fields)
{
    private readonly StringBuilder _text = new();
    private readonly List<OpenXmlElement> _textBoxes = [];

    public string Text => _text.ToString();

    public IReadOnlyList<OpenXmlElement> TextBoxes => _textBoxes;

    public void Read(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements) ReadOne(child);
    }

    private void ReadOne(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "pPr" or "rPr" or "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "sdtPr" or "tblPr" or "rt":
                return;
            case "fldChar":
                fields.Pass(element);
                if (element.Property("ffData", "checkBox") is { } box) Append(IsTicked(box) ? "☑" : "□");
                return;
            case "r" when element.Property("rPr", "vanish").IsOn():
                foreach (var mark in element.ChildElements.Where(e => e.LocalName == "fldChar")) fields.Pass(mark);
                return;
            case "sdt" when element.Property("sdtPr", "showingPlcHdr").IsOn():
                return;
            case "AlternateContent":
                if (element.Branch() is { } branch) Read(branch);
                return;
            case "txbxContent":
                _textBoxes.Add(element);
                return;
        }
        if (Characters(element) is { } characters)
        {
            if (!fields.InCode) Append(characters);
        }
        else Read(element);
    }

    private static bool IsTicked(OpenXmlElement box) =>
        box.FirstChild("checked") is { } set ? set.IsOn() : box.FirstChild("default").IsOn();

    private static string? Characters(OpenXmlElement element) => element.LocalName switch
    {
        "t" => element.InnerText.Replace('\n', ' ').Replace('\r', ' '),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "softHyphen" => "",
        "sym" => DocxSymbols.Of(element),
        _ => null,
    };

    // A tab at the beginning of a line would look like a cell of a flattened table.
    private void Append(string characters)
    {
        foreach (var c in characters)
        {
            var atLineStart = _text.Length == 0 || _text[^1] == '\n';
            _text.Append(c == '\t' && atLineStart ? ' ' : c);
        }
    }
}
