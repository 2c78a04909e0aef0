using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Surveys.Weights;

/// <summary>Handles <see cref="ChooseWeight"/>.</summary>
public sealed class ChooseWeightHandler(
    RegistryDb db, IStepTransaction step, CaseAccess access, Operations operations, TimeProvider clock)
{
    private const string Operation = "choose-survey-weight";

    public Task<ChooseWeightResult> HandleAsync(ChooseWeight command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => ChooseAsync(command, inner), ct);

    private async Task<ChooseWeightResult> ChooseAsync(ChooseWeight command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.OfficerId, ct) is not { Role: OfficerRole.Head or OfficerRole.Administrator } officer)
        {
            return new ChooseWeightResult.NotAllowed();
        }

        var decree = FormPost.Clean(command.Decree).ReplaceLineEndings(" ");
        var errors = Check(command, decree);
        if (errors.Count > 0)
        {
            return new ChooseWeightResult.Invalid(errors);
        }

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        if (await operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            db.Set<WeightChoice>().Add(new()
            {
                Id = id,
                OfficeId = officer.OfficeId,
                Weighting = command.Weighting!.Value,
                Decree = decree,
                EffectiveFrom = command.EffectiveFrom!.Value,
                ChosenAt = now,
                ChosenById = officer.Id,
                ChosenByName = officer.Name,
            });
            await db.SaveChangesAsync(ct);
        }

        return new ChooseWeightResult.Chosen();
    }

    private static Dictionary<string, string> Check(ChooseWeight command, string decree)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (command.Weighting is not { } weighting || !Enum.IsDefined(weighting))
        {
            errors["weighting"] = "Pilih bobot yang disebut dalam keputusan kantor Anda.";
        }

        if (decree.Length is 0 or > ChooseWeight.MaxDecree)
        {
            errors["decree"] = decree.Length == 0
                ? "Tulis nomor dan judul keputusannya."
                : $"Paling banyak {ChooseWeight.MaxDecree} huruf. Anda menulis {decree.Length}.";
        }

        if (command.EffectiveFrom is not { Year: >= 2017 and <= 2999 })
        {
            errors["effectiveFrom"] = "Isi tanggal mulai berlaku, 2017 atau sesudahnya.";
        }

        return errors;
    }
}
