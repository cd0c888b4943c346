using System.Text;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;
using PerfEval.Tests.Programs;

namespace PerfEval.Language.Tests.Segmentation;

/// <summary>The same text and dictionary through Debian's python3-jieba: the words have to be the same.</summary>
public class ReferenceParityTests
{
    private const double Floor = 0.999;

    [Fact]
    public void Corpus_is_cut_like_the_reference()
    {
        var text = string.Join('\n', CorpusFiles().Select(file => File.ReadAllText(file)));
        Assert.True(text.Length > 30_000, $"{text.Length} characters are too few to compare");
        Compare(text);
    }

    // Every word of the dictionary beside others than in any sentence: ties, overlaps, unknown neighbours.
    [Fact]
    public void Words_of_the_dictionary_in_any_order_are_cut_like_the_reference()
    {
        var dice = new Random(20);
        var words = File.ReadLines(Jieba("jieba.dict.utf8")).Select(line => line.Split(' ')[0]).ToArray();
        var text = new StringBuilder();
        while (text.Length < 300_000)
        {
            text.Append(words[dice.Next(words.Length)]).Append(dice.Next(12) == 0 ? "，\n" : dice.Next(30) == 0 ? "3.5%" : string.Empty);
        }

        Compare(text.ToString());
    }

    private static void Compare(string text)
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.File("text"), text);
        Program.Run(
            "/usr/bin/python3",
            [Path.Combine(AppContext.BaseDirectory, "Segmentation", "reference.py"), Jieba("jieba.dict.utf8"), folder.File("text"), folder.File("words"), folder.Path],
            TimeSpan.FromMinutes(5));
        var theirs = Spans(File.ReadLines(folder.File("words")));
        var source = new DictionarySource().SetCharacters(File.ReadLines(Jieba("hmm_model.utf8"))).AddWords(File.ReadLines(Jieba("jieba.dict.utf8")));
        var ours = new List<WordSpan>();
        new JiebaSegmenter(DictionaryCompiler.Compile(source)).Segment(text, SegmentationMode.Accurate, ours);
        var different = theirs.Except(ours).ToList();
        var shown = different.Take(20).Select(word => text.Substring(Math.Max(0, word.Start - 5), Math.Min(text.Length, word.End + 5) - Math.Max(0, word.Start - 5)));
        var equal = 1 - (different.Count / (double)theirs.Count);
        Assert.True(equal >= Floor, $"{equal:P3} of {theirs.Count} words are the same; not: {string.Join(" | ", shown)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{text.Length} characters, {theirs.Count} words, {different.Count} different: {string.Join(" | ", shown)}");
    }

    private static HashSet<WordSpan> Spans(IEnumerable<string> words)
    {
        var spans = new HashSet<WordSpan>();
        var start = 0;
        foreach (var word in words)
        {
            spans.Add(new WordSpan(start, word.Length));
            start += word.Length;
        }

        return spans;
    }

    private static IEnumerable<string> CorpusFiles() =>
        new[] { "retold", "written", "sentences" }.Select(name => Path.Combine(Repository(), "corpus", name)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt")).Order(StringComparer.Ordinal);

    private static string Jieba(string name) => Path.Combine(Repository(), "src/PerfEval.Language.Build/node_modules/nodejieba/submodules/cppjieba/dict", name);

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../.."));
}
