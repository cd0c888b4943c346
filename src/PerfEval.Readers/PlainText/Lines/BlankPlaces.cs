namespace PerfEval.Readers.PlainText.Lines;

/// <summary>How a program counted the places of a line when it set columns with blanks.</summary>
internal enum BlankPlaces
{
    /// <summary>Every character one place, as pdftotext does.</summary>
    Characters,

    /// <summary>Chinese characters two places, symbols such as ≥ one.</summary>
    Narrow,

    /// <summary>Chinese characters and symbols two places.</summary>
    Wide,
}
