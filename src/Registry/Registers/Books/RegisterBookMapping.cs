using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Registers.Books;

internal sealed class RegisterBookMapping : IEntityTypeConfiguration<RegisterBook>
{
    public const int TitleLength = 120;
    public const int DescriptionLength = 300;

    public void Configure(EntityTypeBuilder<RegisterBook> book)
    {
        book.ToTable("register_books");
        book.HasKey(b => b.Id);
        book.Property(b => b.Id).ValueGeneratedNever();
        book.Property(b => b.Key).HasMaxLength(RegisterEntryMapping.BookLength);
        book.Property(b => b.Title).HasMaxLength(TitleLength);
        book.Property(b => b.Description).HasMaxLength(DescriptionLength);
        book.Property(b => b.Keepers).IsJson();
        book.Property(b => b.Columns).IsJson();
        book.Property(b => b.Recorded).IsJson();
        book.Property(b => b.Pattern).HasMaxLength(NumberPattern.MaxLength);
        book.HasIndex(b => new { b.OfficeId, b.Key }).IsUnique();
        book.HasOne<Office>().WithMany().HasForeignKey(b => b.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
