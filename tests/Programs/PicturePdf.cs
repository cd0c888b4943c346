using System.Text;

namespace PerfEval.Tests.Programs;

/// <summary>Writes a PDF file of JPEG pictures alone, one a page of A4: what a scanner makes.</summary>
internal static class PicturePdf
{
    public static byte[] Of(IReadOnlyList<byte[]> jpegs)
    {
        var file = new PdfObjects();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add($"<</Type/Pages/Count {jpegs.Count}/Kids[{string.Join(' ', jpegs.Select((_, i) => $"{3 + (3 * i)} 0 R"))}]>>");
        foreach (var jpeg in jpegs)
        {
            var (width, height, colours) = Frame(jpeg);
            var (pageWidth, pageHeight) = width <= height ? (595, 842) : (842, 595);
            file.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {pageWidth} {pageHeight}]/Contents {file.Next + 1} 0 R/Resources<</XObject<</P {file.Next + 2} 0 R>>>>>>");
            file.AddStream("", Encoding.Latin1.GetBytes($"q {pageWidth} 0 0 {pageHeight} 0 0 cm /P Do Q"));
            file.AddStream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{(colours == 1 ? "DeviceGray" : "DeviceRGB")}/BitsPerComponent 8/Filter/DCTDecode", jpeg);
        }
        return file.File();
    }

    // The frame header of a JPEG (FFC0 to FFC2) tells size and colours; pdftoppm writes three colours even of a grey page.
    private static (int Width, int Height, int Colours) Frame(byte[] jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length;)
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xC2) return ((jpeg[at + 7] << 8) | jpeg[at + 8], (jpeg[at + 5] << 8) | jpeg[at + 6], jpeg[at + 9]);
            at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]);
        }
        throw new InvalidDataException("no frame in the JPEG");
    }
}
