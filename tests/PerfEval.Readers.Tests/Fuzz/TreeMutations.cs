using System.Xml;
using System.Xml.Linq;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Breaks what XML says and leaves it well-formed, so that a reader gets past the parser: elements taken out, doubled, moved, wrapped, attributes changed.</summary>
internal static class TreeMutations
{
    private static readonly string[] Values =
        ["0", "-1", "1", "2", "9", "63", "2147483647", "-2147483648", "99999999999999999999", "1e309", "on", "false", "restart", "continue", "begin", "end", "separate", "chineseCounting", "bullet", "甲", "%9%8", "A1:XFD1048576", "rId999", ""];

    /// <summary>Null when it isn't XML.</summary>
    public static byte[]? Of(byte[] content, Dice dice)
    {
        XDocument document;
        try
        {
            document = XDocument.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
        for (var i = dice.Between(1, 8); i > 0; i--) Once(document, dice);
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }

    private static void Once(XDocument document, Dice dice)
    {
        var elements = document.Descendants().Skip(1).ToList();
        if (elements.Count == 0) return;
        var (one, other) = (dice.One(elements), dice.One(elements));
        switch (dice.Below(9))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.AddAfterSelf(Enumerable.Repeat(one, dice.Chance(5) ? 300 : dice.Between(1, 4)).Select(e => new XElement(e)));
                break;
            case 2:
                other.AddBeforeSelf(new XElement(one));
                break;
            case 3:
                other.Add(new XElement(one));
                break;
            case 4:
                one.ReplaceWith(one.Nodes());
                break;
            case 5:
                var wrapper = new XElement(other.Name, other.Attributes(), new XElement(one));
                one.ReplaceWith(Enumerable.Range(0, dice.Chance(3) ? 200 : 0).Aggregate(wrapper, (inner, _) => new XElement(other.Name, inner)));
                break;
            case 6:
                one.Name = other.Name;
                break;
            default:
                if (dice.One(elements.Where(e => e.HasAttributes).DefaultIfEmpty(one).ToList()).Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml).ToList() is [_, ..] attributes) dice.One(attributes).Value = dice.One(Values);
                break;
        }
    }
}
