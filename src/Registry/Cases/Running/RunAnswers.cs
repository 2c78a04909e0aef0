using System.Text.Json.Nodes;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;
using Lajur.Registry.Siak;

namespace Lajur.Registry.Cases.Running;

/// <summary>What a run is handed, as <see cref="RunInput"/> names it.</summary>
internal static class RunAnswers
{
    public static JsonObject OfCase(Case matter, FormAnswers answers) => new()
    {
        [RunInput.CaseId] = matter.Id.ToString(),
        [RunInput.Number] = matter.Number,
        [RunInput.Channel] = matter.Channel.ToString(),
        [RunInput.Medium] = matter.Applicant.Medium.ToString(),
        [RunInput.Answers] = answers.ToJson(),
    };

    public static JsonObject OfStep(string outcome, FormAnswers answers, CaseOfficer officer) => new()
    {
        [RunInput.Outcome] = outcome,
        [RunInput.Answers] = answers.ToJson(),
        [RunInput.OfficerId] = officer.Id.ToString(),
        [RunInput.OfficerName] = officer.Name,
    };

    public static JsonObject OfSiak(RecordSiakResult result) => new()
    {
        [RunInput.Outcome] = result.Succeeded ? SiakFields.Succeeded : SiakFields.Failed,
        [RunInput.Answers] = new JsonObject { [SiakFields.Reference] = result.Reference, [SiakFields.Reason] = result.Reason },
    };

    public static JsonObject OfDownload() => new() { [RunInput.Downloaded] = true };

    public static JsonObject OfReopening(string reason) => new() { [RunInput.Reason] = reason };

    public static JsonObject OfContinuation(Case later) => new() { [RunInput.Number] = later.Number };

    public static JsonObject OfApplicant(FormAnswers answers) => new() { [RunInput.Answers] = answers.ToJson() };
}
