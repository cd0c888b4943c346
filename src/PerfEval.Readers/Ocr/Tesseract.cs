using System.Globalization;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Ocr;

/// <summary>Has tesseract read pictures of printed lines. The one place where its options are known.</summary>
internal static class Tesseract
{
    public const string Chinese = "chi_sim";
    public const string Latin = "eng";

    /// <summary>The program is there with its Chinese model.</summary>
    public static bool IsInstalled { get; } = ExternalTools.Tesseract is not null && HasChinese();

    /// <summary>The characters of every picture, in the order given; null when the program failed.</summary>
    public static List<List<ReadCharacter>>? Read(IReadOnlyList<PageRaster> pictures, string language)
    {
        if (pictures.Count == 0) return [];
        using var scratch = new ScratchFolder();
        var names = pictures.Select((_, i) => scratch.File(string.Create(CultureInfo.InvariantCulture, $"{i}.pgm"))).ToList();
        for (var i = 0; i < names.Count; i++) PgmFile.Write(names[i], pictures[i]);
        File.WriteAllLines(scratch.File("list"), names);
        List<List<ReadCharacter>> read = [];
        var result = ChildProcess.Run(Command(language, scratch.Path), ProcessLimits.Default, output => read = HocrText.Read(new StreamReader(output)));
        return result.Succeeded && read.Count == pictures.Count ? read : null;
    }

    private static bool HasChinese()
    {
        using var scratch = new ScratchFolder();
        var languages = "";
        ChildProcess.Run(new ProcessCommand(ExternalTools.Tesseract!, ["--list-langs"], scratch.Path), ProcessLimits.Default, output => languages = new StreamReader(output).ReadToEnd());
        return languages.Split('\n', StringSplitOptions.TrimEntries).Contains(Chinese);
    }

    // Mode 13 takes the picture as one line as it is: measured better than 7 (which looks for the line first) on cells of a table.
    // No report has 〈〉, but the model likes them for （）.
    private static ProcessCommand Command(string language, string folder) =>
        new(ExternalTools.Tesseract!,
        [
            "list", "stdout", "-l", language, "--psm", "13", "--dpi", "300",
            "-c", "tessedit_create_hocr=1", "-c", "hocr_char_boxes=1", "-c", "tessedit_char_blacklist=〈〉",
        ],
        folder)
        {
            // With several threads it takes four times as long.
            Environment = new Dictionary<string, string> { ["OMP_THREAD_LIMIT"] = "1" },
        };
}
