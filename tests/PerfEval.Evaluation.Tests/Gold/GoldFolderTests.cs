using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Tests.Gold;

public sealed class GoldFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gold").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Names_every_report_in_each_of_its_formats()
    {
        Write("b.expected.json", """{"file": "b.txt"}""");
        Write("a.expected.json", """{"file": "a.txt", "also": ["a.docx"]}""");
        foreach (var report in new[] { "a.txt", "a.docx", "b.txt" }) Write(report, "");

        Assert.Equal(["a.txt", "a.docx", "b.txt"], GoldFolder.Read(folder).Select(c => c.Name));
    }

    [Theory]
    [InlineData("{", "标注不能读取")]
    [InlineData("""{"family": "自评表"}""", "标注不能读取")]
    [InlineData("""{"file": "a.txt", "amounts": [{"text": "1元", "yuan": "一元", "role": "part"}]}""", "$.amounts[0].yuan")]
    [InlineData("""{"file": "nix.txt"}""", "标注提到的报告不存在（1份）：nix.txt")]
    public void Refuses_what_it_can_not_use(string gold, string reason)
    {
        Write("a.expected.json", gold);
        Write("a.txt", "");

        Assert.Contains(reason, Assert.Throws<GoldException>(() => GoldFolder.Read(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_folder_without_gold() => Assert.StartsWith("文件夹里没有标注文件", Assert.Throws<GoldException>(() => GoldFolder.Read(folder)).Message, StringComparison.Ordinal);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder, name), content);
}
