
namespace PerfEval.Readers.Pdf;

/// <summary>Why mutool gave up. Its exit code doesn't tell, its last words do.</summary>
internal enum TraceFailure
{
    None,

    /// <summary>The file asks for a password to open it.</summary>
    Locked,

    /// <summary>The page after the last one: the count of pages in the file is wrong.</summary>
    NoSuchPage,

    /// <summary>No page could be found, or nothing that is a PDF file at all.</summary>
    NoPages,

    /// <summary>Time, output or one of our limits ended it.</summary>
    Exhausted,

    /// <summary>Something on a page.</summary>
    Page,
}

