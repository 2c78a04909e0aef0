using Lajur.Registry;
using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Access.Administrators;

/// <summary>Checks everything and says every problem at once; writes only when there is none.</summary>
public sealed class CreateAdministratorHandler(RegistryDb db, UserManager<Officer> officers, TimeProvider clock)
{
    /// <summary>The problems, as sentences that say what to do; empty when the administrator was made.</summary>
    public async Task<IReadOnlyList<string>> HandleAsync(CreateAdministrator command, CancellationToken ct)
    {
        var offices = await db.Set<Office>().OrderBy(one => one.Slug).ToListAsync(ct);
        var office = offices.Find(one => one.Slug == command.Office.Trim());
        var userName = command.UserName.Trim();
        var problems = new List<string>(PasswordRules.Problems(command.Password, userName));
        if (office is null)
        {
            problems.Add($"Kantor \"{command.Office}\" tidak ada. Yang ada: {string.Join(", ", offices.Select(one => one.Slug))}.");
        }

        if (userName.Length is < 3 or > 60 || !userName.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            problems.Add("Nama pengguna terdiri dari 3 sampai 60 huruf, angka, titik, atau tanda hubung.");
        }
        else if (await db.Set<Officer>().AnyAsync(one => one.NormalizedUserName == officers.NormalizeName(userName), ct))
        {
            problems.Add($"Nama pengguna \"{userName}\" sudah dipakai. Pilih nama lain.");
        }

        if (command.Name.Trim().Length is 0 or > 120)
        {
            problems.Add("Tulis nama lengkap, paling banyak 120 huruf.");
        }

        if (problems.Count == 0)
        {
            await WriteAsync(command, office!, userName);
        }

        return problems;
    }

    private async Task WriteAsync(CreateAdministrator command, Office office, string userName)
    {
        var officer = new Officer
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            OfficeId = office.Id,
            UserName = userName,
            NormalizedUserName = officers.NormalizeName(userName),
            Name = command.Name.Trim(),
            Position = "Administrator",
            Role = OfficerRole.Administrator,
            SecurityStamp = "",
        };
        var result = await officers.CreateAsync(officer, command.Password);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
        }
    }
}
