using System.Text;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Takes a number format apart: #,##0.00;[Red]-#,##0.00;"-"??;@</summary>
internal sealed class FormatSections
{
    private static readonly string[] AmPm = ["AM/PM", "am/pm", "A/P", "a/p", "上午/下午"];
    private static readonly string[] Generals = ["General", "G/通用格式"];

    private readonly string _code;
    private readonly List<FormatSection> _sections = [];
    private List<FormatToken> _tokens = [];
    private FormatCondition? _condition;
    private int _digits;
    private int _at;

    private FormatSections(string code) => _code = code;

    public static List<FormatSection> Of(string code)
    {
        var reading = new FormatSections(code);
        while (reading._at < code.Length) reading.ReadOne();
        reading.EndSection();
        return reading._sections;
    }

    private void EndSection()
    {
        _sections.Add(new FormatSection(_tokens, _condition, _digits));
        (_tokens, _condition, _digits) = ([], null, 0);
    }

    private void ReadOne()
    {
        if (TryWord(Generals, FormatTokenKind.General) || TryWord(AmPm, FormatTokenKind.Date)) return;
        var c = _code[_at++];
        switch (c)
        {
            case ';': EndSection(); break;
            case '"': Add(FormatTokenKind.Literal, Until('"')); break;
            case '\\' or '!': if (_at < _code.Length) Add(FormatTokenKind.Literal, _code[_at++].ToString()); break;
            case '_' or '*': _at++; break;      // a blank as wide as a letter, a letter that fills the cell
            case '[': Bracket(Until(']')); break;
            case '0' or '#' or '?': Add(FormatTokenKind.Digit, c.ToString()); break;
            case '.': Add(FormatTokenKind.Point, "."); break;
            case ',': Add(FormatTokenKind.Comma, ","); break;
            case '%': Add(FormatTokenKind.Percent, "%"); break;
            case '@': Add(FormatTokenKind.Text, "@"); break;
            case '/' when IsFraction(): Add(FormatTokenKind.Fraction, "/"); break;
            case 'E' or 'e' when _at < _code.Length && _code[_at] is '+' or '-' && _tokens.Exists(t => t.Kind == FormatTokenKind.Digit):
                Add(FormatTokenKind.Exponent, _code[_at++].ToString());
                break;
            case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'e' or 'E': Add(FormatTokenKind.Date, Run(c)); break;
            case 'a' or 'A' when _code.AsSpan(_at).StartsWith(c.ToString() + c): Add(FormatTokenKind.Date, Run(c)); break;
            default: Add(FormatTokenKind.Literal, c.ToString()); break;
        }
    }

    private bool TryWord(string[] words, FormatTokenKind kind)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(_code, _at, word, 0, word.Length) != 0) continue;
            Add(kind, word);
            _at += word.Length;
            return true;
        }
        return false;
    }

    private bool IsFraction() => _tokens is [.., { Kind: FormatTokenKind.Digit }] && _at < _code.Length && (_code[_at] is '?' or '#' || char.IsAsciiDigit(_code[_at]));

    private void Add(FormatTokenKind kind, string text) => _tokens.Add(new FormatToken(kind, text));

    private string Until(char end)
    {
        var to = _code.IndexOf(end, _at);
        if (to < 0) to = _code.Length;
        var text = _code[_at..to];
        _at = to + 1;
        return text;
    }

    private string Run(char c)
    {
        var letters = new StringBuilder().Append(char.ToLowerInvariant(c));
        while (_at < _code.Length && char.ToLowerInvariant(_code[_at]) == letters[0])
        {
            letters.Append(letters[0]);
            _at++;
        }
        return letters.ToString();
    }

    private void Bracket(string inside)
    {
        if (FormatCondition.Read(inside) is { } condition) _condition = condition;
        else if (inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase)) _digits = inside[^1] - '0';
        else if (inside.Length > 0 && inside.All(c => c is 'h' or 'H' or 'm' or 'M' or 's' or 'S')) Add(FormatTokenKind.Elapsed, inside.ToLowerInvariant());
        else if (inside.StartsWith('$')) Locale(inside[1..]);
        // The rest are colours: [Red], [红色], [Color 10].
    }

    // [$¥-804] prints ¥; [$-F800] and [$-F400] stand for the long date and the time of the system, which is a Chinese one.
    private void Locale(string inside)
    {
        var dash = inside.LastIndexOf('-');
        var (symbol, locale) = dash < 0 ? (inside, "") : (inside[..dash], inside[(dash + 1)..]);
        var whole = locale.ToUpperInvariant() switch
        {
            "F800" or "SYSDATE" => "yyyy\"年\"m\"月\"d\"日\"",
            "F400" or "SYSTIME" => "h:mm:ss",
            _ => null,
        };
        if (whole is null)
        {
            if (symbol.Length > 0) Add(FormatTokenKind.Literal, symbol);
            return;
        }
        _tokens = [.. Of(whole)[0].Tokens];
        _at = _code.IndexOf(';', _at) is > 0 and var end ? end : _code.Length;
    }
}
