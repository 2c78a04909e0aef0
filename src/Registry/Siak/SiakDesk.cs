using Lajur.Registry.Desk;

namespace Lajur.Registry.Siak;

/// <summary>Asks the connector, inside the transaction of a step.</summary>
public sealed class SiakDesk(CaseDesk cases, ISiakConnector connector)
{
    /// <summary>Begins the work for the case of a run.</summary>
    /// <param name="instanceId">The run.</param>
    /// <param name="bookmarkId">Where the run waits; names the request.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<SiakStart> BeginAsync(string instanceId, string bookmarkId, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(instanceId, ct);
        return await connector.BeginAsync(new(bookmarkId, matter.Id, matter.Number, matter.Applicant.Nik), ct);
    }
}
