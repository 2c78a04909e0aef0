#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Cases;

/// <summary>Finds a case for an officer of its office.</summary>
public sealed class CaseQuery
{
    /// <summary>
    /// The case with this number in the officer's office, or null: an officer of another office is told nothing.
    /// The applicant is masked unless the officer's lane has an open item on it or the officer leads. The view is logged.
    /// </summary>
    public Task<CaseFile?> FindAsync(string number, Guid officerId, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
