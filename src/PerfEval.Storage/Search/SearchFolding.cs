using PerfEval.Core.Text;

namespace PerfEval.Storage.Search;

/// <summary>Folds what is written in two ways into one (全角、大小写), the length kept.</summary>
internal static class SearchFolding
{
    public static string Fold(string text) => TextFolding.Fold(text).ToLowerInvariant();
}
