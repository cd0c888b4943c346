namespace PerfEval.Readers.Pages;

/// <summary>Draws the pages of a PDF file. The one place where the program that takes PDF files apart is known.</summary>
internal interface IPageSource
{
    DrawnPages Read(byte[] pdf);
}
