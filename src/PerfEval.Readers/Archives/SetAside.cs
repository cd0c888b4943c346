using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Archives;

/// <summary>Content that is set aside to be looked at: small in memory, larger in a private file that goes with it.</summary>
public sealed class SetAside : IDisposable
{
    private const int MostInMemory = 1 << 20;

    private ScratchFolder? _folder;

    public Stream Content { get; private set; } = new MemoryStream();

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_folder is null && Content.Length + bytes.Length > MostInMemory) MoveToFile();
        Content.Write(bytes);
    }

    public void Dispose()
    {
        Content.Dispose();
        _folder?.Dispose();
    }

    private void MoveToFile()
    {
        _folder = new ScratchFolder();
        var file = new FileStream(_folder.File("content"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        Content.Position = 0;
        Content.CopyTo(file);
        Content.Dispose();
        Content = file;
    }
}
