using System.Globalization;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>
/// Stands between the tags of a page and the tree that is built of them, so that the tree stays flat and small whatever the page holds:
/// tags that only dress words are passed over, and so are those inside too many others; their words stay.
/// </summary>
internal sealed class NestingGuard(int deepest, int mostElements)
{
    // These are opened again in every paragraph while they are not closed: <font> left open a hundred times makes a hundred elements each.
    private static readonly HashSet<string> Dress = ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    // These close themselves, or hold nothing.
    private static readonly HashSet<string> Shallow =
    [
        "p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "col", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "a",
        "br", "img", "hr", "input", "meta", "link", "base", "area", "embed", "param", "source", "track", "wbr", "html", "head", "body", "script", "style", "title", "textarea",
    ];

    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, int> _openCount = [];
    private readonly Dictionary<string, int> _passedOver = [];
    private int _elements;

    public TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer build)
    {
        var isStart = token.Type == HtmlTokenType.StartTag;
        if (!isStart && token.Type != HtmlTokenType.EndTag)
        {
            build(ref token);
            return TokenConsumptionResult.Continue;
        }
        var name = token.Name.ToString();
        // <o:p>, <st1:chsdate>, <v:shape>: what Word adds of its own
        if (!Dress.Contains(name) && !name.Contains(':', StringComparison.Ordinal) && (Shallow.Contains(name) || (isStart ? Enters(name) : Leaves(name))))
        {
            if (isStart && ++_elements > mostElements)
                throw new UnreadableDocumentException($"网页过大：超过{mostElements.ToString(CultureInfo.InvariantCulture)}个元素的上限");
            build(ref token);
        }
        return TokenConsumptionResult.Continue;
    }

    private bool Enters(string name)
    {
        if (_open.Count >= deepest)
        {
            _passedOver[name] = _passedOver.GetValueOrDefault(name) + 1;
            return false;
        }
        _open.Push(name);
        _openCount[name] = _openCount.GetValueOrDefault(name) + 1;
        return true;
    }

    private bool Leaves(string name)
    {
        if (_passedOver.GetValueOrDefault(name) > 0)
        {
            _passedOver[name]--;
            return false;
        }
        if (_openCount.GetValueOrDefault(name) == 0) return false;
        string last;
        do
        {
            last = _open.Pop();
            _openCount[last]--;
        }
        while (last != name);
        return true;
    }
}
