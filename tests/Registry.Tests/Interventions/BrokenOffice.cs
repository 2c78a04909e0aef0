using System.Text.Json.Nodes;
using Lajur.Registry.Incidents;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Intake;
using Lajur.Registry.Interventions;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Interventions;

/// <summary>What administrators do, on an office whose procedure breaks.</summary>
internal static class BrokenOffice
{
    public static JsonObject Name => new() { ["Bahan"] = new JsonObject { ["nama"] = "Siti" } };

    /// <summary>A case that was sorted and broke then.</summary>
    public static async Task<CaseReceipt> BreakOneAsync(this CaseOffice office)
    {
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        return receipt;
    }

    public static Task<IncidentEntry> IncidentAsync(this CaseOffice office, string number) => office.ReadAsync(db =>
        db.Set<IncidentEntry>().AsNoTracking().SingleAsync(
            i => i.State == IncidentState.Open && db.Set<Registry.Cases.Case>().Any(c => c.Id == i.CaseId && c.Number == number), CaseOffice.Ct));

    public static async Task<InterventionAnswer> SeeToAsync(
        this CaseOffice office, string incidentId, IncidentRemedy remedy, string userName = "admin", string? operation = null)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<SeeToIncidentHandler, InterventionAnswer>(handler => handler.HandleAsync(
            new()
            {
                IncidentId = incidentId,
                OfficerId = officer.Id,
                Remedy = remedy,
                Reason = "Data pemohon sudah dilengkapi.",
                OperationId = operation ?? office.NewOperation(),
            },
            CaseOffice.Ct));
    }

    public static async Task<IncidentList?> ListAsync(this CaseOffice office, string userName, IncidentFilter? filter = null)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<IncidentQuery, IncidentList?>(query => query.ListAsync(officer.Id, filter ?? new(), CaseOffice.Ct));
    }
}
