using System.Globalization;

namespace PerfEval.Readers.Docx.Markup;

/// <summary>What is often asked of an element.</summary>
internal static class WordElements
{
    public static WordElement? Property(this WordElement element, string properties, string name) =>
        element.FirstChild(properties)?.FirstChild(name);

    public static int? Number(this WordElement? element, string attribute = "val") =>
        int.TryParse(element?.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A switch such as w:vanish: on when it is there and not turned off.</summary>
    public static bool IsOn(this WordElement? element) => element.Switch() == true;

    /// <summary>A switch such as w:vanish, or null when it isn't there.</summary>
    public static bool? Switch(this WordElement? element) => element is null ? null : (element.Value() ?? element.Value("w14:val")) is not ("0" or "false" or "off");

    /// <summary>The elements that count: through wrappers (content controls, insertions), without what was deleted; a content control that only prompts is marked.</summary>
    public static IEnumerable<(WordElement Element, bool IsPrompt)> Content(this WordElement container, bool isPrompt = false)
    {
        foreach (var child in container.Children)
        {
            switch (child.Name)
            {
                case "del" or "moveFrom":
                    break;
                case "sdtPr":
                    isPrompt |= child.FirstChild("showingPlcHdr").IsOn();
                    break;
                case "sdt" or "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent":
                    foreach (var inside in child.Content(isPrompt)) yield return inside;
                    break;
                case "mc:AlternateContent":
                    if (child.Branch() is not { } branch) break;
                    foreach (var inside in branch.Content(isPrompt)) yield return inside;
                    break;
                default:
                    yield return (child, isPrompt);
                    break;
            }
        }
    }

    /// <summary>The one branch of mc:AlternateContent that is read: the first choice that shows something, else the fallback.</summary>
    public static WordElement? Branch(this WordElement alternatives) =>
        alternatives.Loaded.FirstOrDefault(c => c.Name == "mc:Choice" && c.Shows())
        ?? alternatives.FirstChild("mc:Fallback") ?? alternatives.FirstChild("mc:Choice");

    /// <summary>The element and all that are in it, in order.</summary>
    public static IEnumerable<WordElement> Within(this WordElement element)
    {
        yield return element;
        foreach (var child in element.Loaded)
            foreach (var inner in child.Within()) yield return inner;
    }

    private static bool Shows(this WordElement element) =>
        element.Text.Length > 0 || element.Name is "sym" or "a:blip" or "v:imagedata" or "v:textpath" or "c:chart" or "dgm:relIds" or "numFmt"
        || element.Loaded.Any(Shows);
}
