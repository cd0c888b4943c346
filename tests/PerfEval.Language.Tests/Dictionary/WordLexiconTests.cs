using PerfEval.Language.Dictionary;
using PerfEval.Tests.Programs;

namespace PerfEval.Language.Tests.Dictionary;

public class WordLexiconTests
{
    private static readonly string[] Model = ["-0.26 -3.14e100 -3.14e100 -1.46", "-3.14e100 -0.51 -0.91 -3.14e100", "-0.58 -3.14e100 -3.14e100 -0.80", "-3.14e100 -0.33 -1.26 -3.14e100", "-0.72 -3.14e100 -3.14e100 -0.66", "水:-3", "库:-3", "坝:-3", "的:-2"];

    [Fact]
    public void Compiled_dictionary_is_the_same_after_writing_and_reading()
    {
        using var folder = new TestFolder();
        var made = DictionaryCompiler.Compile(new DictionarySource().SetCharacters(Model).AddWords(["水库 30 n", "水 10 n", "库区 5 n"]).AddIdf(["水库 7.5"]));
        DictionaryCompiler.Write(made, folder.File("words.dat"));
        var read = WordLexicon.Load(folder.File("words.dat"));
        Assert.True(read.Contains("水库"));
        Assert.False(read.Contains(""));
        Assert.False(read.Contains("库"));
        Assert.Equal("n", read.TagOf("库区"));
        Assert.Equal(made.WeightOf("水库"), read.WeightOf("水库"));
        Assert.Equal(7.5f, read.IdfOf("水库"));
    }

    [Fact]
    public void Every_word_of_the_field_is_kept_whole()
    {
        var words = File.ReadLines(FieldWords()).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).ToList();
        Assert.True(words.Count >= 400);
        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.DoesNotContain(words, word => Words.Cut(word).Count > 1);
    }

    [Fact]
    public void File_of_another_format_is_refused_in_Chinese()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.File("words.dat"), new byte[64]);
        var error = Assert.Throws<InvalidDataException>(() => WordLexicon.Load(folder.File("words.dat")));
        Assert.Contains("词典文件", error.Message, StringComparison.Ordinal);
    }

    private static string FieldWords([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../../models/words/fiscal.tsv"));
}
