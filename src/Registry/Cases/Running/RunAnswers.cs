using System.Text.Json.Nodes;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;

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

    public static JsonObject OfApplicant(FormAnswers answers) => new() { [RunInput.Answers] = answers.ToJson() };
}
