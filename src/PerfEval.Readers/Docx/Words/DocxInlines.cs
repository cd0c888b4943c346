using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Styles;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Gathers the words of one paragraph from its runs, and what hangs on it.</summary>
internal sealed class DocxInlines(DocxStyles styles)
{
    private readonly ParagraphText _shown = new();
    private readonly ParagraphText _hidden = new();
    private readonly DocxFields _fields = new();
    private List<IAnchored> _anchored = [];
    private bool _paragraphIsHidden;
    private bool _runIsHidden;

    public void Begin(bool isHidden) => _runIsHidden = _paragraphIsHidden = isHidden;

    public DocxParagraph End()
    {
        _fields.EndParagraph();
        IReadOnlyList<IAnchored> anchored = _anchored.Count == 0 ? [] : _anchored;
        if (_anchored.Count > 0) _anchored = [];
        return new DocxParagraph(_shown.Take(), null, anchored, _hidden.Take());
    }

    public void Read(WordElement container)
    {
        foreach (var child in container.Loaded) ReadOne(child);
    }

    public void ReadOne(WordElement element)
    {
        switch (element.Name)
        {
            case "r" or "m:r":
                ReadRun(element);
                break;
            case "t":
                Add(element.Text);
                break;
            case "pPr" or "rPr" or "sdtPr" or "tblPr" or "rt" or "del" or "moveFrom":
                break;
            case "tab" or "ptab":
                if (!_fields.IsInCode) Target.AddTab();
                break;
            case "br" or "cr":
                if (!_fields.IsInCode) Target.AddBreak();
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Add(DocxSymbols.Of(element));
                break;
            case "fldChar":
                Add(_fields.Pass(element, _shown.Written), always: true);
                break;
            case "instrText":
                _fields.AddCode(element.Text);
                break;
            case "sdt":
                ReadControl(element);
                break;
            case "mc:AlternateContent":
                if (element.Branch() is { } branch) Read(branch);
                break;
            case "footnoteReference" or "endnoteReference":
                if (element.Value("id") is { } id) Anchor(new AnchoredNote(element.Name == "endnoteReference", id));
                break;
            case "drawing" or "pict" or "object" or "txbxContent":
                foreach (var anchored in DocxDrawings.Of(element)) Anchor(anchored);
                break;
            case "subDoc":
                Anchor(new AnchoredObject("sub_document", "子文档"));
                break;
            case "m:oMath":
                Add(MathText.Of(element));
                break;
            default:
                Read(element);
                break;
        }
    }

    private ParagraphText Target => _runIsHidden ? _hidden : _shown;

    private void ReadRun(WordElement run)
    {
        var properties = run.FirstChild("rPr");
        if (properties is null)
        {
            Read(run);
            return;
        }
        var isHidden = properties.FirstChild("vanish").Switch() ?? (properties.FirstChild("rStyle")?.Value() is { } style ? styles.Of(style).IsHidden : null);
        _runIsHidden = isHidden ?? _paragraphIsHidden;
        var font = DocxSymbols.FontOf(properties);
        foreach (var child in run.Loaded)
        {
            if (font is not null && child.Name == "t") Add(SymbolFonts.Shown(font, child.Text));
            else ReadOne(child);
        }
        _runIsHidden = _paragraphIsHidden;
    }

    // A prompt (单击此处输入文字) is no answer. A box is read by its state: fonts draw it in many ways.
    private void ReadControl(WordElement control)
    {
        var properties = control.FirstChild("sdtPr");
        if (properties?.FirstChild("showingPlcHdr").IsOn() == true) return;
        if (properties?.FirstChild("w14:checkbox") is { } box) Add(box.FirstChild("w14:checked").IsOn() ? "☑" : "□");
        else if (control.FirstChild("sdtContent") is { } content) Read(content);
    }

    private void Anchor(IAnchored anchored)
    {
        if (!_runIsHidden && !_fields.IsInCode) _anchored.Add(anchored);
    }

    private void Add(string text, bool always = false)
    {
        if (text.Length > 0 && (always || !_fields.IsInCode)) Target.Add(text);
    }
}
