namespace PerfEval.Readers.Processes;

/// <summary>The standard output of a child process, which ends when the cap is reached.</summary>
internal sealed class CappedOutput(Stream inner, long most) : Stream
{
    private long _read;

    /// <summary>True when the process had more to say than was let through.</summary>
    public bool WasCut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.Length == 0 || WasCut) return 0;
        // At the cap one byte is still asked for, to tell an output of just that length from a longer one.
        var read = inner.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(1, most - _read))]);
        if (_read + read > most)
        {
            WasCut = true;
            return 0;
        }
        _read += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
