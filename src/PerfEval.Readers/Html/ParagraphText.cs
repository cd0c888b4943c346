using System.Text;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.Html;

/// <summary>Gathers the words of a paragraph as a browser shows them: blanks and line ends of the source fall together into one blank, or none between Chinese characters.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private bool _blank;
    private bool _lineEnd;

    /// <summary>Characters that lead to other pages.</summary>
    public int Linked { get; private set; }

    public void Append(ReadOnlySpan<char> words, bool isLink)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _blank = true;
                _lineEnd |= c is '\n' or '\r';
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD')) Append(c, isLink);
        }
    }

    /// <summary>The paragraph; what follows begins another.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        (_blank, _lineEnd, Linked) = (false, false, 0);
        return text;
    }

    private void Append(char c, bool isLink)
    {
        if (_blank && _text.Length > 0 && !(_lineEnd && IsWide(_text[^1]) && IsWide(c))) _text.Append(' ');
        (_blank, _lineEnd) = (false, false);
        _text.Append(c == '\u00A0' ? ' ' : c);
        if (isLink) Linked++;
    }

    private static bool IsWide(char c) => DisplayWidth.Of(c) == 2;
}
