namespace PerfEval.Readers.Pages;

/// <summary>Reads pictures of pages (OCR 识别). The one place where the recognising program is known.</summary>
internal interface IPageRecognizer
{
    /// <summary>False when the programs that it needs are not installed.</summary>
    bool IsAvailable { get; }

    /// <summary>Recognises the given pages of a PDF file (numbers from 1); a page that could not be recognised is left out.</summary>
    IReadOnlyList<DrawnPage> Recognize(byte[] pdf, IReadOnlyList<int> pages);

    /// <summary>Recognises one picture file (PNG, JPEG, TIFF, BMP); null when nothing could be read from it.</summary>
    DrawnPage? RecognizePicture(byte[] picture);
}
