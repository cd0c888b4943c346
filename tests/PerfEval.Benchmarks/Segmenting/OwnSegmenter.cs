using System.Diagnostics;
using System.Text.Json;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;

namespace PerfEval.Benchmarks.Segmenting;

/// <summary>Our segmenter in a process of its own, measured as the others are.</summary>
internal static class OwnSegmenter
{
    public static int Run(string dictionary, string text, int rounds)
    {
        var watch = Stopwatch.StartNew();
        var segmenter = new JiebaSegmenter(WordLexicon.Load(dictionary));
        var words = new List<WordSpan>();
        segmenter.Segment("预热", SegmentationMode.Accurate, words);
        var start = watch.Elapsed.TotalMilliseconds;
        var lines = File.ReadAllText(text).Split('\n');
        var seconds = new List<double>();
        var count = 0;
        for (var round = 0; round < rounds; round++)
        {
            count = 0;
            watch.Restart();
            foreach (var line in lines)
            {
                words.Clear();
                segmenter.Segment(line, SegmentationMode.Accurate, words);
                count += words.Count;
            }

            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(JsonSerializer.Serialize(new { start, seconds, words = count, memory = Process.GetCurrentProcess().PeakWorkingSet64 }));
        return 0;
    }
}
