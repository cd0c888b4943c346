using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>How much more may come out of an archive (解压上限).</summary>
internal sealed class UnpackingBudget(ArchiveLimits limits, long archiveBytes)
{
    private long _spent;

    /// <summary>Takes up bytes of a file; the reason when it is too much. <paramref name="length"/>: those of this file so far.</summary>
    public string? Spend(int bytes, long length, bool isArchive)
    {
        _spent += bytes;
        var most = isArchive ? limits.InnerArchiveBytes : limits.FileBytes;
        if (length > most) return $"文件过大：超过{FileContent.Size(most)}的上限";
        if (_spent > limits.TotalBytes) return $"压缩包解压后超过{FileContent.Size(limits.TotalBytes)}的上限，未读取";
        return _spent > limits.AnyRatioBytes && _spent / limits.Ratio > archiveBytes ? "压缩包解压后的大小与其自身不成比例，可能不是正常的文件，未读取" : null;
    }

    /// <summary>The reason why nothing more may come out, or null.</summary>
    public string? Exhausted() => Spend(0, 0, isArchive: false);
}
