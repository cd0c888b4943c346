using AngleSharp.Dom;

namespace PerfEval.Readers.Html;

/// <summary>What was entered into the fields of a form (网上填报表单) when its page was saved.</summary>
internal static class FormFields
{
    public static string Answer(IElement field) => field.LocalName switch
    {
        "textarea" => field.TextContent,
        "select" => (Options(field).FirstOrDefault(o => o.HasAttribute("selected")) ?? Options(field).FirstOrDefault())?.TextContent ?? "",
        _ => (field.GetAttribute("type")?.ToLowerInvariant() ?? "text") switch
        {
            "checkbox" or "radio" => field.HasAttribute("checked") ? "☑" : "□",
            "text" or "number" or "date" or "tel" or "email" => field.GetAttribute("value") ?? "",
            _ => "",
        },
    };

    private static IEnumerable<IElement> Options(IElement select) => select.QuerySelectorAll("option");
}
