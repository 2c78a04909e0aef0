#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.History;

/// <summary>Writes a note and its fact.</summary>
public sealed class AddNoteHandler
{
    public Task<AddNoteResult> HandleAsync(AddNote command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
