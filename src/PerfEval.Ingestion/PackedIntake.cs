using PerfEval.Readers.Archives;

namespace PerfEval.Ingestion;

/// <summary>
/// 收件 of what may be an archive (压缩包): each file in it becomes a document of its own under its path (上报.zip/某县/报告.docx), one that
/// can't be had is recorded with its reason. Other files go straight to the <see cref="Intake"/>.
/// </summary>
public sealed class PackedIntake(Intake intake, IArchiveExpander archives, IngestionOptions options)
{
    private const int Chunk = 1 << 16;

    /// <returns>The names that were left out because a system wrote them (__MACOSX, Thumbs.db).</returns>
    public async Task<IReadOnlyList<string>> ReceiveAsync(long batchId, string fileName, Stream content, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var head = new byte[2];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var isZip = head.AsSpan(0, length).SequenceEqual("PK"u8);
        if (content.CanSeek) return await ReceiveSeekableAsync(batchId, fileName, content, isZip, cancel);
        await using var whole = new HeadedStream(head.AsMemory(0, length), content);
        if (isZip) return await ReceiveAsideAsync(batchId, fileName, whole, cancel);
        await intake.ReceiveAsync(batchId, fileName, whole, cancel);
        return [];
    }

    private async Task<IReadOnlyList<string>> ReceiveSeekableAsync(long batchId, string fileName, Stream content, bool isZip, CancellationToken cancel)
    {
        content.Position = 0;
        if (isZip && content.Length <= options.MaxArchiveBytes && archives.Recognizes(content)) return await ExpandAsync(batchId, fileName, content, cancel);
        await intake.ReceiveAsync(batchId, fileName, content, cancel);
        return [];
    }

    // An archive tells at its end what is in it, so it is set aside first.
    private async Task<IReadOnlyList<string>> ReceiveAsideAsync(long batchId, string fileName, Stream content, CancellationToken cancel)
    {
        using var aside = new SetAside();
        if (await CopyAsync(content, aside, cancel)) return await ReceiveSeekableAsync(batchId, fileName, aside.Content, isZip: true, cancel);
        await intake.RefuseAsync(batchId, fileName, $"文件过大：超过 {options.MaxArchiveBytes >> 20} MB 的上限，请拆分后重新上传", cancel);
        return [];
    }

    private async Task<List<string>> ExpandAsync(long batchId, string fileName, Stream archive, CancellationToken cancel)
    {
        var skipped = new List<string>();
        foreach (var file in archives.Expand(archive, fileName))
        {
            if (file.Content is not null) await intake.ReceiveAsync(batchId, file.Name, file.Content, cancel);
            else if (file.IsSkipped) skipped.Add(file.Name);
            else await intake.RefuseAsync(batchId, file.Name, file.Reason!, cancel);
        }
        return skipped;
    }

    private async Task<bool> CopyAsync(Stream content, SetAside aside, CancellationToken cancel)
    {
        var buffer = new byte[Chunk];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            if (aside.Content.Length + read > options.MaxArchiveBytes) return false;
            aside.Write(buffer.AsSpan(0, read));
        }
        return true;
    }
}
