using Lajur.Registry.Citizens;
using Lajur.Registry.Offices.Substitutions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Staffing;

/// <summary>What must be true of an officer before it is saved.</summary>
internal sealed class SaveOfficerRules(RegistryDb db)
{
    private const int EmployeeNumberLength = 18;

    public async Task<Dictionary<string, string>> ErrorsAsync(
        SaveOfficer command, Guid officeId, Officer? before, IReadOnlyList<Lane> lanes, CancellationToken ct)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        Words(command, errors);
        if (before is null)
        {
            await UserNameAsync(command.UserName.Trim(), errors, ct);
        }

        await EmployeeNumberAsync(command, officeId, errors, ct);
        if (command.LaneKeys.Any(key => !lanes.Any(lane => lane.Key == key && !lane.IsApplicant)))
        {
            errors["lanes"] = "Salah satu pelaksana tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.";
        }

        if (command.SupervisorId is { } supervisor && (supervisor == command.OfficerId
            || !await db.Set<Officer>().AnyAsync(o => o.Id == supervisor && o.OfficeId == officeId && o.IsActive, ct)))
        {
            errors["supervisor"] = "Atasan haruslah petugas lain yang aktif di kantor ini.";
        }

        await LastAdministratorAsync(command, officeId, before, errors, ct);
        return errors;
    }

    private static void Words(SaveOfficer command, Dictionary<string, string> errors)
    {
        if (command.Name.Trim().Length is 0 or > 120)
        {
            errors["name"] = "Tulis nama lengkap, paling banyak 120 huruf.";
        }

        if (command.Position.Trim().Length is 0 or > 200)
        {
            errors["position"] = "Tulis jabatan, paling banyak 200 huruf.";
        }

        if (command.Email.Trim() is { Length: > 0 } email && !Contact.IsEmail(email))
        {
            errors["email"] = "Tulis alamat surel seperti nama@contoh.go.id, atau kosongkan.";
        }

        if (!Enum.IsDefined(command.Role))
        {
            errors["role"] = "Pilih peran.";
        }

        if (command.SecondOfficeReason.Trim().Length > SubstitutionMapping.ReasonLength)
        {
            errors["secondOfficeReason"] = $"Alasan paling banyak {SubstitutionMapping.ReasonLength} huruf.";
        }
    }

    private async Task UserNameAsync(string userName, Dictionary<string, string> errors, CancellationToken ct)
    {
        var normalized = userName.ToUpperInvariant();
        if (userName.Length is < 3 or > 60 || !userName.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            errors["userName"] = "Nama pengguna terdiri dari 3 sampai 60 huruf, angka, titik, atau tanda hubung.";
        }
        else if (await db.Set<Officer>().AnyAsync(o => o.NormalizedUserName == normalized, ct))
        {
            errors["userName"] = $"Nama pengguna “{userName}” sudah dipakai. Pilih nama lain.";
        }
    }

    private async Task EmployeeNumberAsync(SaveOfficer command, Guid officeId, Dictionary<string, string> errors, CancellationToken ct)
    {
        var number = command.EmployeeNumber.Trim();
        if (number.Length == 0)
        {
            return;
        }

        if (number.Length != EmployeeNumberLength || !number.All(char.IsAsciiDigit))
        {
            errors["employeeNumber"] = $"NIP terdiri dari {EmployeeNumberLength} angka. Kosongkan bila tidak ada.";
            return;
        }

        var others = await db.Set<Officer>()
            .Where(o => o.EmployeeNumber == number && o.IsActive && o.Id != command.OfficerId).Select(o => o.OfficeId).ToListAsync(ct);
        if (others.Contains(officeId))
        {
            errors["employeeNumber"] = "NIP ini sudah dipakai petugas lain di kantor ini.";
        }
        else if (others.Count > 0 && string.IsNullOrWhiteSpace(command.SecondOfficeReason))
        {
            errors["secondOfficeReason"] = "Orang ini sudah bertugas di kantor lain. Tulis alasan ia bertugas juga di sini.";
        }
    }

    private async Task LastAdministratorAsync(
        SaveOfficer command, Guid officeId, Officer? before, Dictionary<string, string> errors, CancellationToken ct)
    {
        var leaves = before is { IsActive: true, Role: OfficerRole.Administrator }
            && (!command.IsActive || command.Role != OfficerRole.Administrator);
        if (leaves && !await db.Set<Officer>().AnyAsync(
            o => o.OfficeId == officeId && o.IsActive && o.Role == OfficerRole.Administrator && o.Id != before!.Id, ct))
        {
            errors[command.IsActive ? "role" : "isActive"] =
                "Ini administrator terakhir kantor Anda. Angkat administrator lain lebih dahulu.";
        }
    }
}
