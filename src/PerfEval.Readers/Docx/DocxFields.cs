using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Follows complex fields (域): their codes are not words of the document, their results are.</summary>
internal sealed class DocxFields
{
    // One entry for every open field: true while its code is read.
    private readonly Stack<bool> _open = [];
    private int _codes;

    public bool InCode => _codes > 0;

    public void Pass(OpenXmlElement fieldCharacter)
    {
        switch (fieldCharacter.Value("fldCharType"))
        {
            case "begin":
                Open(code: true);
                break;
            case "separate" when _open.Count > 0:
                Close();
                Open(code: false);
                break;
            case "end" when _open.Count > 0:
                Close();
                break;
        }
    }

    // A code that never comes to its end must not swallow the rest of the document.
    public void EndParagraph()
    {
        while (InCode) Close();
    }

    private void Open(bool code)
    {
        _open.Push(code);
        if (code) _codes++;
    }

    private void Close()
    {
        if (_open.Pop()) _codes--;
    }
}
