using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pages;

/// <summary>A picture placed on a page, with its own size in pixels.</summary>
internal readonly record struct Picture(PageBox Box, int PixelWidth, int PixelHeight);
