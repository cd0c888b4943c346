using System.Buffers;
using System.Text;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Gathers characters as they show: without those that take no room.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();

    /// <summary>Characters that were added, ever.</summary>
    public long Written { get; private set; }

    // Line breaks within a run's text are blanks; what isn't seen would part the digits of a number.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c), '\u007F', '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F',
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2028', '\u2029', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF']);

    public void Add(string text)
    {
        Written += text.Length;
        if (text.AsSpan().IndexOfAny(Odd) < 0) _text.Append(text);
        else
            foreach (var c in text) AddOdd(c);
    }

    /// <summary>A tab; at the beginning of a line it would look like a cell of a flattened table.</summary>
    public void AddTab() => _text.Append(_text.Length == 0 || _text[^1] == '\n' ? ' ' : '\t');

    public void AddBreak() => _text.Append('\n');

    public string Take()
    {
        if (_text.Length == 0) return "";
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    private void AddOdd(char c)
    {
        if (c == '\t') AddTab();
        else if (c is '\n' or '\r' or '\u2028' or '\u2029') _text.Append(' ');
        else if (!Odd.Contains(c)) _text.Append(c);
    }
}
