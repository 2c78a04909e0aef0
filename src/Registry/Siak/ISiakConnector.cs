namespace Lajur.Registry.Siak;

/// <summary>
/// The way to SIAK, the ministry's population administration system, which is closed to us. The shipped
/// <see cref="OperatorConnector"/> has an operator work in SIAK and record the result; an installation that is given an
/// interface registers its own in its place.
/// </summary>
public interface ISiakConnector
{
    /// <summary>
    /// Begins the work for a case. Called inside the transaction of a step: nothing may leave the database here. What has
    /// to be sent is written as rows that a loop of the connector's own sends after the commit, with
    /// <see cref="SiakRequest.Id"/> as its key; the answer comes in by <see cref="RecordSiakResultHandler"/>.
    /// </summary>
    Task<SiakStart> BeginAsync(SiakRequest request, CancellationToken ct);
}
