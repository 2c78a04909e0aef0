using Lajur.Registry.Offices;
using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Seeding.Files;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Seeding;

public sealed partial class Seeder
{
    private async Task AddBooksAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var path in SeedFiles.In(folder, "*.json"))
        {
            var file = await SeedFiles.ReadAsync<BookFile>(path, cancellationToken);
            if (NumberPattern.TryParse(file.Pattern) is null)
            {
                throw new SeedFileException(path, $"pattern \"{file.Pattern}\" cannot be read; write for example \"{NumberPattern.Usual}\".");
            }

            var offices = await db.Set<Office>().Where(office => file.Offices.Contains(office.Slug))
                .Select(office => (Guid?)office.Id).ToListAsync(cancellationToken);
            foreach (var office in file.Offices.Count > 0 ? offices : [null])
            {
                if (!await db.Set<RegisterBook>().AnyAsync(book => book.OfficeId == office && book.Key == file.Key, cancellationToken))
                {
                    db.Add(Book(file, office));
                }
            }
        }
    }

    private RegisterBook Book(BookFile file, Guid? office) => new()
    {
        Id = NewId(),
        OfficeId = office,
        Key = file.Key,
        Title = file.Title,
        Description = file.Description,
        Keepers = [.. file.Keepers],
        Columns = [.. file.Columns],
        Recorded = [.. file.Recorded],
        Pattern = file.Pattern,
    };
}
