namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>A way on from a step, as the column Keterangan says it.</summary>
/// <param name="Outcome">The outcome that leads this way; null when it is the only one.</param>
/// <param name="To">The numbers of the rows it leads to; empty when it ends or asks the applicant.</param>
/// <param name="AsksApplicant">True when the file goes back to the applicant first.</param>
internal sealed record TableWay(string? Outcome, IReadOnlyList<string> To, bool AsksApplicant = false)
{
    public bool Ends => To.Count == 0 && !AsksApplicant;
}
