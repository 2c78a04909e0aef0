using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public const int ResultLength = 100;

    public void Configure(EntityTypeBuilder<Case> matter)
    {
        matter.ToTable("cases");
        matter.HasKey(c => c.Id);
        matter.Property(c => c.Id).ValueGeneratedNever();
        matter.Property(c => c.Number).HasMaxLength(30);
        matter.Property(c => c.InstanceId).HasMaxLength(100);
        matter.Property(c => c.DefinitionVersionId).HasMaxLength(200);
        matter.Property(c => c.Status).HasConversion<string>().HasMaxLength(30);
        matter.Property(c => c.Channel).HasConversion<string>().HasMaxLength(20);
        matter.Property(c => c.Subject).HasMaxLength(300);
        matter.Property(c => c.FormKey).HasMaxLength(60);
        matter.Property(c => c.Result).HasMaxLength(ResultLength);
        matter.Property(c => c.Revision).IsConcurrencyToken();
        matter.Ignore(c => c.IsOpen);
        matter.ComplexProperty(c => c.Applicant, Applicant);
        matter.HasIndex(c => new { c.Number, c.OfficeId }).IsUnique();
        matter.HasIndex(c => c.InstanceId).IsUnique();
        matter.HasIndex(c => new { c.OfficeId, c.Status, c.SubmittedAt });
        matter.HasIndex(c => new { c.OfficeId, c.ClosedAt });
        matter.HasOne<Office>().WithMany().HasForeignKey(c => c.OfficeId).OnDelete(DeleteBehavior.Restrict);
        matter.HasOne<Service>().WithMany().HasForeignKey(c => c.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Applicant(ComplexPropertyBuilder<Applicant> applicant)
    {
        applicant.IsRequired();
        applicant.Property(a => a.Name).HasColumnName("applicant_name").HasMaxLength(120);
        applicant.Property(a => a.Email).HasColumnName("applicant_email").HasMaxLength(254);
        applicant.Property(a => a.Phone).HasColumnName("applicant_phone").HasMaxLength(30);
        applicant.Property(a => a.Medium).HasColumnName("applicant_medium").HasConversion<string>().HasMaxLength(20);
        applicant.Property(a => a.Nik).HasColumnName("applicant_nik").HasMaxLength(16);
    }
}
