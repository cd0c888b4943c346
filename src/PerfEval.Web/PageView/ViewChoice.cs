namespace PerfEval.Web.PageView;

/// <summary>文字 or 原页, and how large: as the address asks, else as this browser showed the last report.</summary>
public sealed record ViewChoice(bool Pages, bool ActualSize)
{
    public const string Parameter = "view";
    private const string TextView = "text";
    private const string PagesView = "pages";

    public string Name => Pages ? PagesView : TextView;

    public static ViewChoice Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Query[Parameter].ToString() is TextView or PagesView ? request.Query[Parameter].ToString() : request.Cookies["perfeval-view"];
        return new ViewChoice(asked == PagesView, request.Cookies["perfeval-zoom"] == "actual");
    }
}
