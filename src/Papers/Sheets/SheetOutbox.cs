namespace Lajur.Papers.Sheets;

/// <summary>
/// Takes what an archive writes, and hands it on in pieces without anybody waiting meanwhile: a web server refuses to be
/// written to in any other way, and archives write a few bytes of every entry so.
/// </summary>
internal sealed class SheetOutbox(Stream to) : Stream
{
    private readonly MemoryStream _piece = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Hands on what was written since the last time.</summary>
    public async Task SendAsync(CancellationToken ct)
    {
        await to.WriteAsync(_piece.GetBuffer().AsMemory(0, (int)_piece.Length), ct);
        _piece.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _piece.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _piece.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        _piece.Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _piece.Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // It leaves with the next piece.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
