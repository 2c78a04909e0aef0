using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.PersonalData.Requests;

internal sealed class DataRequestMapping : IEntityTypeConfiguration<DataRequest>
{
    public void Configure(EntityTypeBuilder<DataRequest> request)
    {
        request.ToTable("data_requests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Kind).HasConversion<string>().HasMaxLength(20);
        request.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        request.Property(r => r.Text).HasMaxLength(DataRequest.MaxText);
        request.Property(r => r.Answer).HasMaxLength(DataRequest.MaxText);
        request.Property(r => r.DecidedByName).HasMaxLength(120);
        request.Ignore(r => r.DueAt);
        request.Ignore(r => r.IsPending);
        request.HasIndex(r => new { r.OfficeId, r.State, r.AskedAt });
        request.HasIndex(r => r.CaseId).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ux_data_requests_open");
        request.HasOne<Case>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Cascade);
        request.HasOne<Office>().WithMany().HasForeignKey(r => r.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
