namespace PerfEval.Readers.Content;

/// <summary>What the directory of a zip file says of one entry (条目); all of it may be a lie.</summary>
/// <param name="Name">As the bytes stand in the directory.</param>
/// <param name="UnicodeName">The name in UTF-8 that some packers add (extra field 0x7075), when it belongs to this name.</param>
/// <param name="IsLink">True for a symbolic link (符号链接): its content is only the name of another file.</param>
/// <param name="Offset">Where its local header begins in the file.</param>
internal sealed record ZipEntry(byte[] Name, string? UnicodeName, ushort Flags, ushort Method, uint Crc, long PackedBytes, long Bytes, long Offset, bool IsLink = false)
{
    public bool IsEncrypted => (Flags & 1) != 0 || Method == 99;

    public bool IsNameUtf8 => (Flags & 0x800) != 0;
}
