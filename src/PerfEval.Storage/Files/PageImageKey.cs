using System.Globalization;

namespace PerfEval.Storage.Files;

/// <summary>Which picture of a page (页面图像): of the file with this content, drawn so.</summary>
public sealed record PageImageKey(string Sha256, int Page, int Turn, int DotsPerInch)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Page}-{Turn}-{DotsPerInch}.png");
}
