namespace PerfEval.Readers.Tests.Images;

/// <summary>Reports of corpus/written, found upwards from where the tests run.</summary>
internal static class CorpusFile
{
    public static string Path(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, "corpus", "written", name) is var path && File.Exists(path)) return path;
        throw new FileNotFoundException(name);
    }
}
