using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="ArrangeDelivery"/>. Said twice, the last word counts.</summary>
public sealed class ArrangeDeliveryHandler(RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk)
{
    private const int ShortestAddress = 10;

    public Task<GuaranteeResult> HandleAsync(ArrangeDelivery command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => ArrangeAsync(command, inner), ct);

    private async Task<GuaranteeResult> ArrangeAsync(ArrangeDelivery command, CancellationToken ct)
    {
        var (guarantee, matter, by) = await EnterAsync(command, ct);
        if (guarantee is null || matter is null)
        {
            return new GuaranteeResult.NotFound();
        }

        if (guarantee is not { State: GuaranteeState.Open, Remedy: not GuaranteeRemedy.WrittenAnswer })
        {
            return new GuaranteeResult.NotAllowed(GuaranteeDoor.Changed);
        }

        var address = FormPost.Clean(command.Address);
        if (!command.IsFetched && address.Length is < ShortestAddress or > GuaranteeLimits.Address)
        {
            return new GuaranteeResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["address"] = address.Length < ShortestAddress
                    ? "Tulis alamat lengkap: jalan, nomor, RT/RW, kelurahan, dan kecamatan."
                    : $"Paling banyak {GuaranteeLimits.Address} huruf. Anda menulis {address.Length}.",
            });
        }

        (string?, bool, string) arranged = (command.IsFetched ? null : address, command.IsFetched, by.Name);
        if (arranged != (guarantee.Address, guarantee.IsFetched, guarantee.AddressByName))
        {
            (guarantee.Address, guarantee.IsFetched, guarantee.AddressByName) = arranged;
            guarantee.Revision++;
            desk.Write(matter, guarantee, CaseEventKind.DeliveryArranged, by, message: null);
            await db.SaveChangesAsync(ct);
        }

        return new GuaranteeResult.Done(guarantee.Id);
    }

    private async Task<(Guarantee? Guarantee, Case? Case, Actor By)> EnterAsync(ArrangeDelivery command, CancellationToken ct)
    {
        if (command.Applicant is var (number, secret))
        {
            return await door.EnterAsync(command.GuaranteeId, number, secret, ct) is var (own, ofApplicant)
                ? (own, ofApplicant, Actor.Applicant)
                : (null, null, Actor.Applicant);
        }

        return command.OfficerId is { } id && await door.EnterAsync(command.GuaranteeId, id, ct) is var (officer, guarantee, matter)
            ? (guarantee, matter, officer.Actor)
            : (null, null, Actor.System);
    }
}
