using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Asking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Surveys.Answering;

internal sealed class SurveyResponseMapping : IEntityTypeConfiguration<SurveyResponse>
{
    private const string OneToFour =
        "u1_requirements BETWEEN 1 AND 4 AND u2_procedure BETWEEN 1 AND 4 AND u3_time BETWEEN 1 AND 4 AND u4_cost BETWEEN 1 AND 4 "
        + "AND u5_product BETWEEN 1 AND 4 AND u6_competence BETWEEN 1 AND 4 AND u7_conduct BETWEEN 1 AND 4 "
        + "AND u8_complaints BETWEEN 1 AND 4 AND u9_facilities BETWEEN 1 AND 4";

    public void Configure(EntityTypeBuilder<SurveyResponse> response)
    {
        response.ToTable("survey_responses", table => table.HasCheckConstraint("ck_survey_responses_scores", OneToFour));
        response.HasKey(r => r.Id);
        response.Property(r => r.Id).ValueGeneratedNever();
        response.Property(r => r.Source).HasConversion<string>().HasMaxLength(20);
        response.Property(r => r.Comment).HasMaxLength(SurveyForm.MaxComment);
        response.ComplexProperty(r => r.Scores, Scores);
        response.ComplexProperty(r => r.Profile, Profile);
        response.HasIndex(r => new { r.OfficeId, r.AnsweredOn });
        response.HasOne<Office>().WithMany().HasForeignKey(r => r.OfficeId).OnDelete(DeleteBehavior.Restrict);
        response.HasOne<Service>().WithMany().HasForeignKey(r => r.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Scores(ComplexPropertyBuilder<ElementScores> scores)
    {
        scores.IsRequired();
        scores.Property(s => s.Requirements).HasColumnName("u1_requirements");
        scores.Property(s => s.Procedure).HasColumnName("u2_procedure");
        scores.Property(s => s.Time).HasColumnName("u3_time");
        scores.Property(s => s.Cost).HasColumnName("u4_cost");
        scores.Property(s => s.Product).HasColumnName("u5_product");
        scores.Property(s => s.Competence).HasColumnName("u6_competence");
        scores.Property(s => s.Conduct).HasColumnName("u7_conduct");
        scores.Property(s => s.Complaints).HasColumnName("u8_complaints");
        scores.Property(s => s.Facilities).HasColumnName("u9_facilities");
    }

    private static void Profile(ComplexPropertyBuilder<RespondentProfile> profile)
    {
        profile.IsRequired();
        profile.Property(p => p.Age).HasColumnName("age_band").HasConversion<string>().HasMaxLength(20);
        profile.Property(p => p.Sex).HasColumnName("sex").HasConversion<string>().HasMaxLength(20);
        profile.Property(p => p.Education).HasColumnName("education").HasConversion<string>().HasMaxLength(20);
        profile.Property(p => p.Occupation).HasColumnName("occupation").HasConversion<string>().HasMaxLength(20);
    }
}
