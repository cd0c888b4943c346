using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Docx.Words;

/// <summary>What the fields show that keep no result in the file: drawn characters (EQ \o\ac(○,1) is 带圈字符 ①, EQ \f(1,2) is 1/2) and symbols.</summary>
internal static partial class FieldCodes
{
    private const int DeepestCommand = 8;

    public static string Shown(string code)
    {
        var words = code.Trim();
        if (words.StartsWith("eq ", StringComparison.OrdinalIgnoreCase)) return Equation(words[3..].Trim(), DeepestCommand);
        return Symbol().Match(words) is { Success: true } m ? SymbolOf(m.Groups["code"].Value, m.Groups["font"].Value) : "";
    }

    private static string SymbolOf(string code, string font)
    {
        var isHex = code.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHex ? code[2..] : code, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return "";
        return font.Length > 0 ? SymbolFonts.Sign(font, number) ?? "" : number is >= 0x20 and < 0xD800 ? ((char)number).ToString() : "";
    }

    // \f(80,100)  \o\ac(○,1)  \r(3,x)  \b(x)  plain words
    private static string Equation(string code, int depth)
    {
        var at = code.IndexOf('\\', StringComparison.Ordinal);
        if (at < 0 || depth == 0) return code;
        var open = code.IndexOf('(', at);
        if (open < 0) return code[..at];
        var close = Closing(code, open);
        var arguments = Arguments(code[(open + 1)..close]).ConvertAll(a => Equation(a, depth - 1));
        var command = at + 1 < code.Length ? char.ToLowerInvariant(code[at + 1]) : ' ';
        return code[..at] + Draw(command, arguments) + Equation(code[Math.Min(code.Length, close + 1)..], depth - 1);
    }

    private static string Draw(char command, List<string> arguments) => command switch
    {
        'f' when arguments.Count == 2 => $"{arguments[0]}/{arguments[1]}",
        'r' => "√" + arguments[^1],
        'o' when arguments.Count == 2 && Ring(arguments[0]) => Ringed(arguments[1]),
        'o' when arguments.Count == 2 && Ring(arguments[1]) => Ringed(arguments[0]),
        _ => string.Concat(arguments),
    };

    private static bool Ring(string sign) => sign.Trim() is "○" or "〇" or "◯";

    private static string Ringed(string words) =>
        int.TryParse(words.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : words.Trim();

    private static int Closing(string code, int open)
    {
        var depth = 0;
        for (var i = open; i < code.Length; i++)
        {
            if (code[i] == '(') depth++;
            if (code[i] == ')' && --depth == 0) return i;
        }
        return code.Length;
    }

    private static List<string> Arguments(string code)
    {
        var (arguments, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '(') depth++;
            if (code[i] == ')') depth--;
            if (depth > 0 || code[i] is not (',' or ';')) continue;
            arguments.Add(code[start..i].Trim());
            start = i + 1;
        }
        arguments.Add(code[start..].Trim());
        return arguments;
    }

    // SYMBOL 254 \f "Wingdings" \s 12
    [GeneratedRegex("""^symbol\s+(?<code>0x[0-9a-f]+|[0-9]+)(?:[^"]*\\f\s*"(?<font>[^"]*)")?""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Symbol();
}
