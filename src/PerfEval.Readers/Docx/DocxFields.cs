using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Follows complex fields (域): their codes are not words of the document, their results are.</summary>
internal sealed class DocxFields
{
    // One entry for every open field: true while its code is read.
    private readonly Stack<bool> _open = [];

    public bool InCode => _open.Contains(true);

    public void Pass(OpenXmlElement fieldCharacter)
    {
        switch (fieldCharacter.Value("fldCharType"))
        {
            case "begin":
                _open.Push(true);
                break;
            case "separate" when _open.TryPop(out _):
                _open.Push(false);
                break;
            case "end":
                _open.TryPop(out _);
                break;
        }
    }

    // A code that never comes to its end must not swallow the rest of the document.
    public void EndParagraph()
    {
        while (_open.TryPeek(out var code) && code) _open.Pop();
        if (InCode) _open.Clear();
    }
}
