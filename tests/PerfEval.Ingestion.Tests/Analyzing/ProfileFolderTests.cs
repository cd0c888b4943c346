using PerfEval.Core.Reports;
using PerfEval.Ingestion.Analyzing;

namespace PerfEval.Ingestion.Tests.Analyzing;

public sealed class ProfileFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-profiles-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_profile_of_the_folder_stands_before_the_built_in_ones()
    {
        Write("own.json", """{ "id": "own", "name": "本市口径", "families": ["national"], "provinces": ["湖南省"], "explainBelow": 0.95 }""");
        Assert.Equal("own", ProfileFolder.Load(_folder.FullName).Choose(FormFamily.National, "湖南省", 2023).Profile.Id);
    }

    [Fact]
    public void Without_a_folder_there_are_the_built_in_ones() =>
        Assert.Equal("national", ProfileFolder.Load(null).Choose(FormFamily.National, "湖南省", 2023).Profile.Id);

    [Fact]
    public void A_broken_file_is_named_in_Chinese()
    {
        Write("bad.json", "{ \"id\": ");
        Assert.StartsWith("口径文件bad.json不能使用", Assert.Throws<InvalidDataException>(() => ProfileFolder.Load(_folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains("找不到口径文件夹", Assert.Throws<InvalidDataException>(() => ProfileFolder.Load(Path.Combine(_folder.FullName, "none"))).Message, StringComparison.Ordinal);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_folder.FullName, name), json);
}
