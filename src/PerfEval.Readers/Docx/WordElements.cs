using System.Globalization;
using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Reads elements by their names, so that one in an unexpected place is read like any other.</summary>
internal static class WordElements
{
    public static OpenXmlElement? FirstChild(this OpenXmlElement element, string name)
    {
        foreach (var child in element.ChildElements)
            if (child.LocalName == name) return child;
        return null;
    }

    public static OpenXmlElement? Property(this OpenXmlElement element, string properties, string name) =>
        element.FirstChild(properties)?.FirstChild(name);

    public static string? Value(this OpenXmlElement element, string attribute = "val")
    {
        foreach (var candidate in element.GetAttributes())
            if (candidate.LocalName == attribute) return candidate.Value;
        return null;
    }

    public static int? Number(this OpenXmlElement? element, string attribute = "val") =>
        int.TryParse(element?.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A switch such as w:vanish: on when it is there and not turned off.</summary>
    public static bool IsOn(this OpenXmlElement? element) => element is not null && element.Value() is not ("0" or "false" or "off");

    /// <summary>The children that count: through wrappers (content controls, insertions), without what was deleted.</summary>
    public static IEnumerable<OpenXmlElement> Content(this OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            var inside = child.LocalName switch
            {
                "del" or "moveFrom" => null,
                "sdt" => child.FirstChild("sdtContent"),
                "AlternateContent" => child.Branch(),
                "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent" => child,
                _ => null,
            };
            if (inside is not null)
                foreach (var element in inside.Content()) yield return element;
            else if (child.LocalName is not ("del" or "moveFrom" or "sdt" or "AlternateContent")) yield return child;
        }
    }

    /// <summary>The one branch of mc:AlternateContent that is read: the first choice that holds words, else the fallback.</summary>
    public static OpenXmlElement? Branch(this OpenXmlElement alternatives)
    {
        var choice = alternatives.FirstChild("Choice");
        return choice is not null && choice.InnerText.Length > 0 ? choice : alternatives.FirstChild("Fallback") ?? choice;
    }
}
